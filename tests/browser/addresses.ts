/** Where the tests serve the built site. */
export const port = 4399;

/** A host name that leads to this computer in the tests' browser only. */
export const insecureHost = 'intranet.test';

/** The site as many intranets serve it: plain http, where the browser withholds what needs a secure origin. */
export const insecureOrigin = `http://${insecureHost}:${String(port)}`;
