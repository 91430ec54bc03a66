/** Duties that an act lays on those who take part and that no deed of its route meets: tasks until somebody says what he did, and readable afterwards. */
package kz.bagalau.duties;
