/** Appeals against decisions: lodged, considered by the authority, brought before the commission again, reported. */
package kz.bagalau.appeals;
