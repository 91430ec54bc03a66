/** Individual work plans: drafted with the servant, submitted, approved or given back, kept by HR, monitored each quarter, changed, closed. */
package kz.bagalau.plans;
