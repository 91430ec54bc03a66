/** What the recurring parts of pages (folder resources/b) are given to show. */
package kz.bagalau.web.widget;
