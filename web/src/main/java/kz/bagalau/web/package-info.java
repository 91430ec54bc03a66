/** The pages: a thin bean for each, named for its task, in the package that its path names. */
package kz.bagalau.web;
