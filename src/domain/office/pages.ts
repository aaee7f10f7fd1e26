/** Pages of the sidebar that are no step of the procedure: what is done there bears this number instead of a step's. */

/** *Mạng lưới*. */
export const NETWORK = 9;
/** *Việc của tôi*. */
export const OWN_WORK = 10;
