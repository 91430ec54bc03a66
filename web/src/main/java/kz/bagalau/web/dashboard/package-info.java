/** A cycle at a glance, for those who drive it. */
package kz.bagalau.web.dashboard;
