/**
 * Three floors, arrows only downwards (ARCHITECTURE.md). Each rule names what a folder may import; everything else under
 * src is forbidden to it.
 */
const only = (folder, allowed, { packages = [] } = {}) => [
  {
    name: `${folder}-imports`,
    comment: `src/${folder} may import only ${['itself', ...allowed].join(', ')}`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: '^(src|tools|test)/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
  },
  {
    name: `${folder}-packages`,
    comment: `src/${folder} may use only these packages: ${packages.join(', ') || 'none'}`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-no-pkg', 'unknown'],
      pathNot: packages.map((name) => `node_modules/${name}/`),
    },
  },
];

const surface = ['preact', '@preact/signals', '@preact/signals-core', 'webextension-polyfill'];

export default {
  forbidden: [
    ...only('article', []),
    ...only('analysis', ['article']),
    ...only('same-claim', ['article', 'analysis']),
    ...only('page', ['article']),
    ...only('protocol', ['article'], { packages: ['webextension-polyfill'] }),
    ...only('library', ['article', 'analysis', 'same-claim', 'protocol'], { packages: ['idb'] }),
    ...only('exports', ['article']),
    ...only('fact-checks', ['article', 'protocol']),
    ...only('ui', ['article'], { packages: ['preact', '@preact/signals', '@preact/signals-core'] }),
    ...only('background', ['article', 'analysis', 'protocol', 'library'], {
      packages: ['webextension-polyfill', 'idb'],
    }),
    ...only('content', ['article', 'page', 'ui', 'protocol'], { packages: surface }),
    ...only('library-page', ['article', 'ui', 'surface', 'protocol', 'fact-checks', 'exports'], { packages: surface }),
    ...only('surface', ['article', 'ui', 'protocol'], { packages: surface }),
    ...only('reader-view', ['surface', 'article', 'ui', 'protocol'], { packages: surface }),
    ...only('popup', ['reader-view', 'article', 'ui', 'protocol'], { packages: surface }),
    ...only('side-panel', ['reader-view', 'article', 'ui', 'protocol'], { packages: surface }),
    ...only('options', ['article', 'ui', 'protocol', 'surface'], { packages: surface }),
    ...only('welcome', ['article', 'ui', 'protocol', 'surface'], { packages: surface }),
    ...only('help', ['article', 'ui', 'protocol', 'surface'], { packages: surface }),
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: ['^tools/', '\\.d\\.ts$'] }, to: {} },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
