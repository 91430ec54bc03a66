package kz.bagalau.plans;


