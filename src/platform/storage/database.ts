/** Every store is one database with one object store, so that a move of many keys is one transaction. */
export const OBJECT_STORE = "q";
export const VERSION = 1;
