/** Where the tests serve the built site. The port is known in the workers only, once `setup.ts` has taken a free one. */
export const addresses = {
  portVariable: 'MUSUBIME_TEST_PORT',
  origin: originOf('localhost'),
  /** The example host, built for a sub-folder. */
  example: {
    host: 'example',
    folder: 'test-results/example',
    base: '/training/',
    siteId: 'minato-kenshu',
    portVariable: 'MUSUBIME_TEST_PORT_EXAMPLE',
    origin: originOf('localhost', 'MUSUBIME_TEST_PORT_EXAMPLE'),
  },
  /** A host name that leads to this computer in the tests' browser only. */
  insecureHost: 'intranet.test',
  /** The site as many intranets serve it: plain http, where the browser withholds what needs a secure origin. */
  insecureOrigin: originOf('intranet.test'),
};

function originOf(host: string, portVariable = 'MUSUBIME_TEST_PORT'): string {
  return `http://${host}:${process.env[portVariable] ?? '0'}`;
}
