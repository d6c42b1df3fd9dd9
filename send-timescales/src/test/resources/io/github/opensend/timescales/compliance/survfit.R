# Draws up survfit.csv beside this file: Rscript survfit.R > survfit.csv
# Run with R 4.2.2 and its package survival 3.5-3. The first set is the 6-MP arm of Freireich and others (1963), in weeks
# of remission; the others are drawn at random. A wait is "days+" where it did not end with a plan.
suppressMessages(library(survival))
options(digits = 15)
word <- function(x) ifelse(is.na(x), "", format(x, trim = TRUE, digits = 15))
told <- function(name, days, plan) {
  fit <- survfit(Surv(days, plan) ~ 1, conf.type = "log-log")
  median <- quantile(fit, 0.5)
  cat("waits", name, paste0(days, ifelse(plan == 1, "", "+"), collapse = " "), sep = ",")
  cat("\nmedian", name, word(median$quantile), word(median$lower), word(median$upper), sep = ",")
  cat("\n")
  for (i in which(fit$n.event > 0)) {
    error <- fit$surv[i] * fit$std.err[i]
    cat("step", name, fit$time[i], fit$n.risk[i], fit$n.event[i], word(fit$surv[i]), word(error), word(fit$lower[i]),
        word(fit$upper[i]), sep = ",")
    cat("\n")
  }
}
told("freireich", c(6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35), rep(c(1, 0), c(9, 12)))
told("all-planned", c(5, 10, 15, 20), c(1, 1, 1, 1))
told("half-to-the-end", c(5, 10, 10, 20), c(1, 1, 0, 0))
told("on-the-first-day", c(0, 5, 10), c(1, 0, 1))
told("none-planned", c(3, 9, 9), c(0, 0, 0))
told("one-day", c(140, 140, 140), c(1, 1, 1))
set.seed(20)
for (set in 1:30) {
  size <- sample(2:60, 1)
  days <- floor(rweibull(size, 1.5, sample(c(8, 60, 200), 1)))
  told(paste0("random-", set), days, rbinom(size, 1, sample(c(0.3, 0.6, 0.9), 1)))
}
