package io.github.opensend.core.approach;

/** Who was heard in an entry. */
final class Voices {
    private Voices() {}

    static Voice parents(ApproachEntry entry) {
        if (entry instanceof PlanAgreed plan) {
            return plan.plan().parents();
        }
        if (entry instanceof Review review) {
            return review.parents();
        }
        if (entry instanceof Meeting meeting) {
            return meeting.parents();
        }
        if (entry instanceof ViewsGathered views) {
            return views.parents();
        }
        return entry instanceof ProgressCheck check ? check.parents() : Voice.notRecorded();
    }

    static Voice child(ApproachEntry entry) {
        if (entry instanceof PlanAgreed plan) {
            return plan.plan().child();
        }
        if (entry instanceof Review review) {
            return review.child();
        }
        if (entry instanceof Meeting meeting) {
            return meeting.child();
        }
        return entry instanceof ViewsGathered views ? views.child() : Voice.notRecorded();
    }
}
