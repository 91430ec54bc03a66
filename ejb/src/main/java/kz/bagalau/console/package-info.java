/**
 * Commands from the shell of the machine. They come as files in the folder {@code commands} of the data folder, so that no port, no
 * password and no second program is needed: who may write there owns the data anyway.
 */
package kz.bagalau.console;
