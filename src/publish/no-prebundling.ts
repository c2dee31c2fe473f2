import type { AstroIntegration } from 'astro';

/**
 * Before a build Astro starts Vite's development server for a moment, to read the collections; the server would bundle packages for a
 * browser that never comes.
 */
export function noPrebundling(): AstroIntegration {
  return {
    name: 'musubime:no-prebundling',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'musubime:no-prebundling',
                configResolved: ({ environments }) => {
                  for (const { optimizeDeps } of Object.values(environments))
                    Object.assign(optimizeDeps, { noDiscovery: true, include: [] });
                },
              },
            ],
          },
        });
      },
    },
  };
}
