/**
 * Which way imports may point; see CONTRIBUTING.md. tools/check-imports.mjs runs this and fails when it saw fewer modules
 * than the tree has.
 */
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    only('no-circles', 'Modules that need each other are one module, or three.', {}, { circular: true }),
    only(
      'no-unresolved',
      'An import that leads nowhere hides from every other rule.',
      {},
      { couldNotResolve: true },
    ),
    only(
      'core-knows-no-adapter',
      'Only the programs and their commands put adapters and core together.',
      { path: '^src/', pathNot: '^src/((ask|mcp|doctor)-command|create-platforms)\\.ts$' },
      { path: '^adapters/' },
    ),
    only(
      'adapters-see-the-contract',
      'An adapter reads src/contract and nothing else of the core.',
      { path: '^adapters/' },
      { path: '^src/(?!contract/)' },
    ),
    only(
      'adapters-are-strangers',
      'What two adapters share belongs in src/contract.',
      { path: '^adapters/([^/]+)/' },
      { path: '^adapters/', pathNot: '^adapters/$1/' },
    ),
    only(
      'contract-stands-alone',
      'The contract imports nothing of ours.',
      { path: '^src/contract/' },
      { path: '^(src/(?!contract/)|adapters/)' },
    ),
    only(
      'core-files-see-no-main',
      'Nothing imports a program.',
      {},
      { path: '^src/(main|doctor-command)\\.ts$' },
    ),
    only(
      'pure-stages',
      'Understanding, resolving, composing, laying out and rendering touch no file, network, clock or environment.',
      { path: '^(src/(understand|resolve|compose|draw/layout)/|adapters/[^/]+/render)' },
      { dependencyTypes: ['core'] },
    ),
    only(
      'pure-stages-and-libraries',
      'A pure stage needs no library.',
      { path: '^src/(understand|resolve|compose|draw/layout)/' },
      {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-bundled',
          'npm-no-pkg',
          'npm-unknown',
        ],
      },
    ),
    only(
      'understand-by-its-door',
      'A stage is entered by the file that bears its name; its result type may be read. Training reads words as it does.',
      { path: '^src/', pathNot: '^src/(understand|training)/' },
      { path: '^src/understand/(?!understand\\.ts$|understanding\\.ts$|models\\.ts$)' },
    ),
    only(
      'resolve-by-its-door',
      'As above.',
      { path: '^src/', pathNot: '^src/resolve/' },
      { path: '^src/resolve/(?!resolve\\.ts$|resolution\\.ts$|resolve-matrix\\.ts$)' },
    ),
    only(
      'compose-by-its-door',
      'As above.',
      { path: '^src/', pathNot: '^src/compose/' },
      {
        path: '^src/compose/(?!compose\\.ts$|explain\\.ts$|suggest\\.ts$|own-sentences\\.ts$|compose-sheet\\.ts$|duty-sheet\\.ts$)',
      },
    ),
    only(
      'draw-by-its-door',
      'As above.',
      { path: '^src/', pathNot: '^src/draw/' },
      { path: '^src/draw/(?!draw\\.ts$)' },
    ),
    only(
      'drawing-sees-the-contract',
      'A picture says all that is drawn.',
      { path: '^src/draw/' },
      { path: '^src/(?!draw/|contract/)' },
    ),
    only(
      'layout-loads-nothing',
      'Fonts and renderer are loaded around it.',
      { path: '^src/draw/layout/' },
      { path: '^src/draw/(?!layout/)' },
    ),
    only(
      'resvg-in-one-file',
      'The renderer is known by one file, and loaded only where a picture is asked for.',
      { path: '^(src|adapters)/', pathNot: '^src/draw/render-png\\.ts$' },
      { path: 'node_modules/@resvg/' },
    ),
    only(
      'earlier-stages-know-no-later',
      'A question walks one way.',
      { path: '^src/(understand|knowledge|training)/' },
      { path: '^src/(resolve|compose|store|http)/' },
    ),
    only(
      'understanding-is-given-what-was-learnt',
      'Training needs files; a question does not.',
      { path: '^src/(understand|resolve|compose)/' },
      { path: '^src/training/' },
    ),
    only(
      'resolve-knows-no-compose',
      'A question walks one way.',
      { path: '^src/resolve/' },
      { path: '^src/(compose|store|http)/' },
    ),
    only(
      'slack-sdk-in-one-folder',
      'Slack’s SDK is known by adapters/slack.',
      { path: '^(src|adapters)/', pathNot: '^adapters/slack/' },
      { path: 'node_modules/@slack/' },
    ),
    only(
      'teams-sdk-in-one-folder',
      'Bot Framework’s SDK is known by adapters/teams.',
      { path: '^(src|adapters)/', pathNot: '^adapters/teams/' },
      { path: 'node_modules/(botbuilder|botframework)' },
    ),
    only(
      'undici-where-others-are-called',
      'How Slack and Teams are called is known by their adapters, how a language model is by src/rephrase/model.',
      { path: '^(src|adapters)/', pathNot: '^(adapters/(slack|teams)|src/rephrase/model)/' },
      { path: 'node_modules/undici/' },
    ),
    only(
      'openai-in-one-file',
      'OpenAI’s client is known by one file, and loaded only where a language model is switched on.',
      { path: '^(src|adapters)/', pathNot: '^src/rephrase/model/openai-complete\\.ts$' },
      { path: 'node_modules/openai/' },
    ),
    only(
      'prom-client-in-one-file',
      'Prometheus’s client is known by one file, and loaded only where metrics are switched on.',
      { path: '^(src|adapters)/', pathNot: '^src/metrics/create-metrics\\.ts$' },
      { path: 'node_modules/prom-client/' },
    ),
    only(
      'rephrase-by-its-doors',
      'What words an answer anew is entered by the file that bears its name; only a program opens a model.',
      { path: '^(src|adapters)/', pathNot: '^src/(rephrase/|(load-rephrase|doctor-command)\\.ts$)' },
      { path: '^src/rephrase/(?!rephrase\\.ts$)' },
    ),
    only(
      'jose-in-one-folder',
      'How installations are sealed is known by adapters/slack/oauth.',
      { path: '^(src|adapters)/', pathNot: '^adapters/slack/oauth/' },
      { path: 'node_modules/jose/' },
    ),
    only(
      'lowdb-in-one-folder',
      'lowdb is known by src/store.',
      { path: '^(src|adapters)/', pathNot: '^src/store/' },
      { path: 'node_modules/lowdb/' },
    ),
    only(
      'pg-in-one-folder',
      'PostgreSQL’s client is known by src/store/postgres.',
      { path: '^(src|adapters)/', pathNot: '^src/store/postgres/' },
      { path: 'node_modules/pg/' },
    ),
    only(
      'yaml-and-csv-in-one-folder',
      'How knowledge is read and exported is known by src/knowledge; how a stack is, by one file.',
      {
        path: '^(src|adapters)/',
        pathNot: '^src/(knowledge/|export/sheet-as-csv\\.ts$|rephrase/read-rewording\\.ts)',
      },
      { path: 'node_modules/(yaml|csv-stringify|p-map)/' },
    ),
    only(
      'zod-where-others-words-are-checked',
      'What is read from files, a model or an assistant is checked where it comes in.',
      {
        path: '^(src|adapters)/',
        pathNot:
          '^(src/(knowledge/|rephrase/read-rewording\\.ts)|adapters/mcp/(answer-schema|input-schemas)\\.ts$)',
      },
      { path: 'node_modules/zod/' },
    ),
    only(
      'mcp-sdk-in-one-folder',
      'The Model Context Protocol’s SDK is known by adapters/mcp.',
      { path: '^(src|adapters)/', pathNot: '^adapters/mcp/' },
      { path: 'node_modules/@modelcontextprotocol/' },
    ),
    only(
      'no-dev-dependency-at-run-time',
      'What runs must be installed where it runs.',
      { path: '^(src|adapters)/', pathNot: '^adapters/web/page/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg'], pathNot: 'node_modules/@types/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
