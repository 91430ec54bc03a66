/** Appeals against decisions, from the complaint to the report. */
package kz.bagalau.web.appeal;
