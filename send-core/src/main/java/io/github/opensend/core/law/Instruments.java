package io.github.opensend.core.law;

/**
 * The instruments that England's SEND law is made of, and the local plans that are held beside it, each under the name by
 * which the field calls it.
 *
 * <p>The texts are Crown copyright, available under the Open Government Licence v3.0; only names, numbers and addresses
 * are held here.
 *
 * @since 0.1.0
 */
public final class Instruments {
    /** Children and Families Act 2014; Part 3 is the special educational needs scheme. */
    public static final Instrument CHILDREN_AND_FAMILIES_ACT_2014 =
            Instrument.named("Children and Families Act 2014").readAt("https://www.legislation.gov.uk/ukpga/2014/6");

    /** The Special Educational Needs and Disability Regulations 2014. */
    public static final Instrument SEND_REGULATIONS_2014 = Instrument.named("SEND Regulations 2014")
            .numbered("SI 2014/1530")
            .readAt("https://www.legislation.gov.uk/uksi/2014/1530");

    /** The Special Educational Needs and Disability (Detained Persons) Regulations 2015. */
    public static final Instrument DETAINED_PERSONS_REGULATIONS_2015 = Instrument.named(
                    "SEND (Detained Persons) Regulations 2015")
            .numbered("SI 2015/62")
            .readAt("https://www.legislation.gov.uk/uksi/2015/62");

    /** The Special Educational Needs (Personal Budgets) Regulations 2014. */
    public static final Instrument PERSONAL_BUDGETS_REGULATIONS_2014 = Instrument.named(
                    "SEN (Personal Budgets) Regulations 2014")
            .numbered("SI 2014/1652")
            .readAt("https://www.legislation.gov.uk/uksi/2014/1652");

    /** The Special Educational Needs and Disability (First-tier Tribunal Recommendations Power) Regulations 2017. */
    public static final Instrument RECOMMENDATIONS_REGULATIONS_2017 = Instrument.named(
                    "SEND (First-tier Tribunal Recommendations Power) Regulations 2017")
            .numbered("SI 2017/1306")
            .readAt("https://www.legislation.gov.uk/uksi/2017/1306");

    /** The Special Educational Needs and Disability (Coronavirus) (Amendment) Regulations 2020. */
    public static final Instrument CORONAVIRUS_REGULATIONS_2020 = Instrument.named(
                    "SEND (Coronavirus) (Amendment) Regulations 2020")
            .numbered("SI 2020/471")
            .readAt("https://www.legislation.gov.uk/uksi/2020/471");

    /** The Children and Families Act 2014 (Transitional and Saving Provisions) (No. 2) Order 2014: statements to plans. */
    public static final Instrument TRANSITIONAL_ORDER_2014 = Instrument.named(
                    "Children and Families Act 2014 (Transitional and Saving Provisions) (No. 2) Order 2014")
            .numbered("SI 2014/2270")
            .readAt("https://www.legislation.gov.uk/uksi/2014/2270");

    /** The order of 2015 that gave transfer reviews more time. */
    public static final Instrument TRANSITIONAL_AMENDMENT_2015 = Instrument.named(
                    "Order of 2015 that amends SI 2014/2270")
            .numbered("SI 2015/1619")
            .readAt("https://www.legislation.gov.uk/uksi/2015/1619");

    /** The Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008. */
    public static final Instrument HESC_RULES_2008 = Instrument.named(
                    "Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008")
            .numbered("SI 2008/2699")
            .readAt("https://www.legislation.gov.uk/uksi/2008/2699");

    /** The Tribunal Procedure (Amendment) Rules 2020, which ended relief for starting a disability discrimination claim. */
    public static final Instrument TRIBUNAL_AMENDMENT_RULES_2020 = Instrument.named(
                    "Tribunal Procedure (Amendment) Rules 2020")
            .numbered("SI 2020/651")
            .readAt("https://www.legislation.gov.uk/uksi/2020/651");

    /** The Tribunal Procedure (Upper Tribunal) Rules 2008. */
    public static final Instrument UPPER_TRIBUNAL_RULES_2008 = Instrument.named(
                    "Tribunal Procedure (Upper Tribunal) Rules 2008")
            .numbered("SI 2008/2698")
            .readAt("https://www.legislation.gov.uk/uksi/2008/2698");

    /** Equality Act 2010; Schedule 17 has the claims of disabled pupils. */
    public static final Instrument EQUALITY_ACT_2010 =
            Instrument.named("Equality Act 2010").readAt("https://www.legislation.gov.uk/ukpga/2010/15");

    /** Education Act 1996. */
    public static final Instrument EDUCATION_ACT_1996 =
            Instrument.named("Education Act 1996").readAt("https://www.legislation.gov.uk/ukpga/1996/56");

    /** Education Act 2002; section 82 has the key stages. */
    public static final Instrument EDUCATION_ACT_2002 =
            Instrument.named("Education Act 2002").readAt("https://www.legislation.gov.uk/ukpga/2002/32");

    /** The School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012. */
    public static final Instrument SCHOOL_DISCIPLINE_REGULATIONS_2012 = Instrument.named(
                    "School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012")
            .numbered("SI 2012/1033")
            .readAt("https://www.legislation.gov.uk/uksi/2012/1033");

    /** Education and Inspections Act 2006. */
    public static final Instrument EDUCATION_AND_INSPECTIONS_ACT_2006 = Instrument.named(
                    "Education and Inspections Act 2006")
            .readAt("https://www.legislation.gov.uk/ukpga/2006/40");

    /** The Education (Provision of Full-Time Education for Excluded Pupils) (England) Regulations 2007. */
    public static final Instrument EXCLUDED_PUPILS_REGULATIONS_2007 = Instrument.named(
                    "Education (Provision of Full-Time Education for Excluded Pupils) (England) Regulations 2007")
            .numbered("SI 2007/1870")
            .readAt("https://www.legislation.gov.uk/uksi/2007/1870");

    /** The regulations of 2014 that count the sixth day across several suspensions. */
    public static final Instrument EXCLUDED_PUPILS_AMENDMENT_2014 = Instrument.named(
                    "Education (Provision of Full-Time Education for Excluded Pupils) (England) (Amendment) Regulations 2014")
            .numbered("SI 2014/3216")
            .readAt("https://www.legislation.gov.uk/uksi/2014/3216");

    /** The Education (Educational Provision for Improving Behaviour) Regulations 2010. */
    public static final Instrument IMPROVING_BEHAVIOUR_REGULATIONS_2010 = Instrument.named(
                    "Education (Educational Provision for Improving Behaviour) Regulations 2010")
            .numbered("SI 2010/1156")
            .readAt("https://www.legislation.gov.uk/uksi/2010/1156");

    /** The regulations of 2026 that bring academies and pupil referral units under off-site direction; read of, not read. */
    public static final Instrument IMPROVING_BEHAVIOUR_REGULATIONS_2026 = Instrument.named(
            "Education (Educational Provision for Improving Behaviour) (Application to Academies and Pupil Referral Units and Minor Amendments) Regulations 2026");

    /** The School Attendance (Pupil Registration) (England) Regulations 2024. */
    public static final Instrument ATTENDANCE_REGISTER_REGULATIONS_2024 = Instrument.named(
                    "School Attendance (Pupil Registration) (England) Regulations 2024")
            .numbered("SI 2024/208")
            .readAt("https://www.legislation.gov.uk/uksi/2024/208");

    /** The DfE statutory guidance on suspension and permanent exclusion, in whichever edition was in force. */
    public static final Instrument EXCLUSION_GUIDANCE = Instrument.named(
                    "DfE guidance on suspension and permanent exclusion")
            .readAt("https://www.gov.uk/government/publications/school-exclusion");

    /** The DfE guidance on working together to improve school attendance. */
    public static final Instrument ATTENDANCE_GUIDANCE =
            Instrument.named("Working together to improve school attendance");

    /** The DfE guidance on arranging education for children who cannot attend school because of health needs. */
    public static final Instrument HEALTH_NEEDS_GUIDANCE_2023 =
            Instrument.named("DfE guidance on education for children with health needs 2023");

    /** The NHS England policy on dynamic support registers and care, education and treatment reviews. */
    public static final Instrument CETR_POLICY =
            Instrument.named("NHS England policy on dynamic support registers and C(E)TRs");

    /** What Lincolnshire asks of its schools about exclusions and attendance, as its pages said. */
    public static final Instrument LINCOLNSHIRE_ATTENDANCE_PRACTICE =
            Instrument.named("Lincolnshire practice on exclusion and attendance");

    /** Lincolnshire policy on education under section 19. */
    public static final Instrument LINCOLNSHIRE_SECTION_19_POLICY = Instrument.named("Lincolnshire section 19 policy")
            .readAt("https://www.lincolnshire.gov.uk/schools-education/lincolnshire%E2%80%99s-section-19-policy");

    /** Lincolnshire's inclusion strategy 2025-26; its priority 4 tells of education otherwise than at school. */
    public static final Instrument LINCOLNSHIRE_INCLUSION_STRATEGY_2025 = Instrument.named(
                    "Lincolnshire inclusion strategy 2025-26")
            .readAt("https://www.lincolnshire.gov.uk/send-local-offer/lincolnshires-inclusion-strategy-2025-26/print");

    /** Lincolnshire's SEND and alternative provision inclusion plan: local practice. */
    public static final Instrument LINCOLNSHIRE_INCLUSION_PLAN = Instrument.named(
                    "Lincolnshire SEND and alternative provision inclusion plan")
            .readAt("https://lincolnshire.gov.uk/council-business/"
                    + "lincolnshires-send-alternative-provision-inclusion-plan/7");

    /** Lincolnshire's pages on its dynamic support register: local practice. */
    public static final Instrument LINCOLNSHIRE_DYNAMIC_SUPPORT_REGISTER = Instrument.named(
                    "Lincolnshire dynamic support register")
            .readAt("https://www.lincolnshire.gov.uk/send-local-offer/lincolnshire-dynamic-support-register/");

    /** Lincolnshire's guidance for schools on alternative provision: local practice. */
    public static final Instrument LINCOLNSHIRE_ALTERNATIVE_PROVISION_GUIDANCE = Instrument.named(
                    "Lincolnshire alternative provision guidance")
            .readAt("https://professionals.lincolnshire.gov.uk/special-educational-needs-disabilites/"
                    + "alternative-provision-guidance");

    /** Education and Skills Act 2008; sections 92 and 96 are about independent institutions that have to be registered. */
    public static final Instrument EDUCATION_AND_SKILLS_ACT_2008 =
            Instrument.named("Education and Skills Act 2008").readAt("https://www.legislation.gov.uk/ukpga/2008/25");

    /** The department's answer to a question in the House of Lords about unregistered alternative provision. */
    public static final Instrument WRITTEN_ANSWER_HL5450 = Instrument.named(
                    "House of Lords written answer HL5450, 20 February 2023")
            .readAt("https://parallelparliament.co.uk/question/HL5450/out-of-school-education");

    /** The Education (School Leaving Date) Order 1997: the last Friday in June. */
    public static final Instrument SCHOOL_LEAVING_DATE_ORDER_1997 = Instrument.named(
                    "Education (School Leaving Date) Order 1997")
            .numbered("SI 1997/1970")
            .readAt("https://www.legislation.gov.uk/uksi/1997/1970");

    /** The Education (Start of Compulsory School Age) Order 1998: 31 August, 31 December and 31 March. */
    public static final Instrument START_OF_COMPULSORY_SCHOOL_AGE_ORDER_1998 = Instrument.named(
                    "Education (Start of Compulsory School Age) Order 1998")
            .numbered("SI 1998/1607")
            .readAt("https://www.legislation.gov.uk/uksi/1998/1607");

    /** Family Law Reform Act 1969; section 9 says when an age is reached. */
    public static final Instrument FAMILY_LAW_REFORM_ACT_1969 =
            Instrument.named("Family Law Reform Act 1969").readAt("https://www.legislation.gov.uk/ukpga/1969/46");

    /** Local Government Act 1974; Part 3 is the scheme of the Ombudsman. */
    public static final Instrument LOCAL_GOVERNMENT_ACT_1974 =
            Instrument.named("Local Government Act 1974").readAt("https://www.legislation.gov.uk/ukpga/1974/7");

    /** The Civil Procedure Rules 1998. */
    public static final Instrument CIVIL_PROCEDURE_RULES_1998 = Instrument.named("Civil Procedure Rules 1998")
            .numbered("SI 1998/3132")
            .readAt("https://www.legislation.gov.uk/uksi/1998/3132");

    /** How His Majesty's Courts and Tribunals Service says that it works; binding on nobody. */
    public static final Instrument TRIBUNAL_PRACTICE = Instrument.named("HMCTS practice in SEND appeals");

    /** Interpretation Act 1978. */
    public static final Instrument INTERPRETATION_ACT_1978 =
            Instrument.named("Interpretation Act 1978").readAt("https://www.legislation.gov.uk/ukpga/1978/30");

    /** Special educational needs and disability code of practice: 0 to 25 years, January 2015. */
    public static final Instrument SEND_CODE_2015 = Instrument.named("SEND Code of Practice 2015")
            .readAt("https://www.gov.uk/government/publications/send-code-of-practice-0-to-25");

    /** Statutory framework for the early years foundation stage, under the Childcare Act 2006. */
    public static final Instrument EARLY_YEARS_FRAMEWORK = Instrument.named("Early years foundation stage framework")
            .readAt("https://www.gov.uk/government/publications/early-years-foundation-stage-framework--2");

    /** The convention of the SEN2 collection for timeliness, as LG Inform Plus restates it. */
    public static final Instrument SEN2_TIMELINESS = Instrument.named("DfE SEN2 timeliness")
            .numbered("LG Inform Plus metric 4736")
            .readAt("http://id.esd.org.uk/metricType/4736");

    /** R (L, M and P) v Devon County Council, High Court, 8 March 2022. */
    public static final Instrument DEVON_2022 = Instrument.named("R (L, M and P) v Devon County Council")
            .numbered("[2022] EWHC 493 (Admin)")
            .readAt("https://caselaw.nationalarchives.gov.uk/ewhc/admin/2022/493");

    /** Dodds v Walker, House of Lords 1981: the corresponding date rule for months. */
    public static final Instrument DODDS_V_WALKER_1981 =
            Instrument.named("Dodds v Walker").numbered("[1981] 1 WLR 1027");

    /** Decision 25 007 473 of the Local Government and Social Care Ombudsman. */
    public static final Instrument OMBUDSMAN_25_007_473 = Instrument.named("Local Government and Social Care Ombudsman")
            .numbered("25 007 473")
            .readAt("https://www.lgo.org.uk/decisions/education/special-educational-needs/25-007-473");

    /** Decision 25 010 430 of the Local Government and Social Care Ombudsman. */
    public static final Instrument OMBUDSMAN_25_010_430 = Instrument.named("Local Government and Social Care Ombudsman")
            .numbered("25 010 430")
            .readAt("https://www.lgo.org.uk/decisions/education/special-educational-needs/25-010-430");

    /** The SEND Improvement Plan 2021-23 of Buckinghamshire's local area: local practice, which binds nobody by law. */
    public static final Instrument BUCKINGHAMSHIRE_PLAN_2021 =
            Instrument.named("Buckinghamshire SEND Improvement Plan 2021-23");

    /** Lincolnshire's ladder of behavioural intervention, its introduction: local practice; the page bears no date. */
    public static final Instrument LINCOLNSHIRE_LADDER = Instrument.named(
                    "Lincolnshire ladder of behavioural intervention")
            .readAt("https://professionals.lincolnshire.gov.uk/special-educational-needs-disabilites/"
                    + "lincolnshire-ladder-behavioural-intervention");

    /** The page of that ladder on its fourth step. */
    public static final Instrument LINCOLNSHIRE_LADDER_STEP_FOUR =
            Instrument.named("Lincolnshire ladder of behavioural intervention, step four");

    /**
     * Lincolnshire's report of 17 June 2022 to its Children and Young People Scrutiny Committee about the SEND workforce
     * development learning platform: local practice.
     */
    public static final Instrument LINCOLNSHIRE_WORKFORCE_2022 =
            Instrument.named("Lincolnshire workforce development report, 17 June 2022");

    /** Lincolnshire's briefing of October 2021 on its graduated approach and on Valuing SEND: local practice. */
    public static final Instrument LINCOLNSHIRE_VALUING_SEND_2021 =
            Instrument.named("Lincolnshire County Council, Valuing SEND Graduated Approach Briefing, October 2021");

    /** The Department for Education's release on education, health and care plans of 2025, about the calendar year 2024. */
    public static final Instrument EHC_PLANS_RELEASE_2025 = Instrument.named(
                    "DfE, Education, health and care plans, 2025")
            .readAt(
                    "https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans");

    /** What this library chose where nothing settles the point; never law. */
    public static final Instrument OPENSEND_CONVENTIONS = Instrument.named("OpenSEND conventions");

    private Instruments() {}
}
