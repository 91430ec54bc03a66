/** The sheets of evaluators and what is computed from them: sending, filling, signing, acquainting the servant, refusal, computation. */
package kz.bagalau.assessment;
