/** That a directory cannot be written here, in words. */
export class DiskLack extends Error {}
