import { addresses } from './addresses.ts';

const answered = (origin: string, mode: 'own' | 'shared', siteId = 'musubime') => ({
  origin,
  localStorage: [{ name: `musubime:${siteId}:meta:mode`, value: mode }],
});

/** A browser in which 「このパソコンは、ほかの人も使いますか。」 was answered with 「自分だけが使う」: what most tests begin with. */
export const ownComputer = {
  cookies: [],
  origins: [
    answered(addresses.origin, 'own'),
    answered(addresses.insecureOrigin, 'own'),
    answered(addresses.example.origin, 'own', addresses.example.siteId),
  ],
};

/** A browser that never saw the site. Nothing is kept for good there until the question is answered. */
export const newComputer = { cookies: [], origins: [] };

/** A browser in which it was answered with 「ほかの人も使う」. */
export const sharedComputer = { cookies: [], origins: [answered(addresses.origin, 'shared')] };
