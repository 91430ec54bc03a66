/** Files, signatures on them, and the registers that number documents. */
package kz.bagalau.model.paper;
