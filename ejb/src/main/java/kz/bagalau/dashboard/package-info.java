/** How far a cycle has come, what holds it up, and what its grades look like together: never so few together that somebody is known by it. */
package kz.bagalau.dashboard;
