import coreWebVitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import prettier from 'eslint-config-prettier'

const code = ['**/*.{ts,tsx,mjs}']
const generated = [
  'payload-types.ts',
  'migrations/**',
  'app/(payload)/**',
  'next-env.d.ts',
  '.next*/**',
  '.data/**',
  'test-results/**',
  'playwright-report/**',
]

/**
 * The one direction of imports: `domain <- server <- queries <- app`, `domain <- components <- app`,
 * `domain <- server <- collections <- payload.config`, `domain <- seed`. A zone names what its folder may import.
 * @param {{ folder: string, may: string[], message: string }} zone
 */
const zone = ({ folder, may, message }) => ({
  target: `./${folder}`,
  from: '.',
  except: [...new Set([folder, 'domain', 'node_modules', ...may])].map((path) => `./${path}`),
  message,
})

const payloadAtTheRoot = ['payload.config.ts', 'payload-types.ts']

const zones = [
  zone({ folder: 'domain', may: [], message: 'domain/ is plain TypeScript that imports nothing of ours.' }),
  zone({
    folder: 'server',
    may: [],
    message:
      'server/ runs around Next and is shared: it imports domain/, never who reads, shows or changes things.',
  }),
  zone({
    folder: 'queries',
    may: ['server', ...payloadAtTheRoot],
    message:
      'queries/ read for pages: they import domain/ and the Payload config, never who uses or fills it.',
  }),
  zone({
    folder: 'components',
    // For the admin alone: a part of it is given a request, and nothing that was read.
    may: ['server/database', 'server/link-checks', 'server/link-replacements', 'server/register'],
    message: 'components/ show domain types: a page reads with queries/ and hands the result down.',
  }),
  {
    target: './components/!(admin)/**/*',
    from: './server',
    message: 'Only the admin reads for itself: a page reads with queries/ and hands the result down.',
  },
  zone({
    folder: 'app',
    may: ['queries', 'components', 'public', 'server'],
    message: 'A page reads through queries/ and shows with components/; it knows of no collection or import.',
  }),
  zone({
    folder: 'collections',
    may: ['server', 'payload-types.ts'],
    message: 'collections/ are data on domain/; parts of the admin are named by a path in a string.',
  }),
  zone({
    folder: 'seed',
    may: ['server', ...payloadAtTheRoot],
    message: 'seed/ turns documents into records by itself: it never imports what pages are made with.',
  }),
  {
    target: ['./scripts', './bench'],
    from: ['./app', './components'],
    message: 'scripts/ and bench/ run around Next: what they need of a page they ask of it over HTTP.',
  },
]

const payloadPackages = ['payload', 'payload/*', '@payloadcms/*', '@payload-config']

/**
 * @param {{ group: string[], message: string }} packages
 * @returns {import('eslint').Linter.RulesRecord}
 */
const withoutPackages = (packages) => ({ 'no-restricted-imports': ['error', { patterns: [packages] }] })

/** What a public page is made without: it is a document, of which a policy allows no more than files of the site. */
const onlyMarkup = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The policy of public pages allows no style in the markup: use a class, or an attribute of SVG.',
  },
  {
    selector: 'JSXAttribute[name.name=/^on[A-Z]/]',
    message: 'A public page has no client to handle events: that is for components/behaviours/.',
  },
  {
    selector: 'ImportSpecifier[imported.name="Suspense"], MemberExpression[property.name="Suspense"]',
    message: 'Without a client the placeholder would stay: a page waits for all that it shows.',
  },
]

/** What Payload, Next and the others keep to themselves is used in two folders alone, beside what is said of it there. */
const insides = [
  {
    selector:
      'Literal[value=/^(next|pg|payload|lexical|@(payloadcms|lexical)\\u002F[a-z-]+)\\u002F(dist|lib)\\u002F/]',
    message: 'A file inside a package moves without notice: name it in an internals/ folder, with a test.',
  },
  {
    selector:
      ':matches(MemberExpression, ObjectPattern > Property):matches([property.name=/^(sessions|beginTransaction)$/], [key.name=/^(sessions|beginTransaction)$/])',
    message: 'Transactions are Payload’s own: see server/internals/session-of.ts.',
  },
  {
    selector:
      'AssignmentExpression > MemberExpression.left[property.name=/^(fetch|connect|writeHead|setHeader|write|end)$/]',
    message: 'A method of others is replaced in an internals/ folder, with a test.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[object.name="client"][property.name="query"]',
    message: 'Statements are intercepted by server/internals/intercept-queries.ts.',
  },
]

const internals = '{server,components/admin}/internals/**'

/** Payload changes what `where` selects side by side, in one transaction and on one request: that loses changes. */
const oneByOne = {
  selector:
    'CallExpression[callee.property.name=/^(update|delete)$/] > ObjectExpression:has(> Property[key.name="where"]):not(:has(> Property[key.name="collection"][value.value=/^(keys|shared-previews)$/]))',
  message: 'Documents with drafts or a trash are saved one by one, by their ids: see collections/save/bulk/.',
}

/** What a kept page reads must be in the database, which moves the revision when it changes. */
const withoutClock = [
  {
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], MemberExpression[object.name="Date"][property.name="now"]',
    message: 'A page is kept until the revision moves: it reads no clock.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\b(now\\(|clock_timestamp|current_(date|time)|localtime)/i]',
    message: 'A page is kept until the revision moves: its SQL reads no clock.',
  },
]

/** A schema is compiled when it is first used, which takes longer than to check the rows of a page. */
const schemasOnce = {
  selector:
    ':function :matches(CallExpression[callee.object.name="z"], CallExpression[callee.property.name=/^(extend|omit|pick|partial)$/])',
  message: 'A schema is made once, beside the function that reads with it.',
}

/** What others say an address leads to is asked for by one door, which reaches public addresses alone. */
const oneDoor = {
  selector:
    'CallExpression[callee.name="fetch"], ImportDeclaration[source.value="undici"], ImportDeclaration[source.value=/^node:https?$/] > ImportSpecifier[imported.name=/^(get|request)$/]',
  message: 'The server asks other servers through server/outgoing/, which looks at every address.',
}

const onlyServer = {
  selector: 'Program > ExpressionStatement[directive="use client"]',
  message: 'No React reaches a visitor: what a page does in a browser is a script in components/behaviours/.',
}

/** The rules about React, which compile every function of a file, where there is none: a fifth of the time. */
const withoutReact = Object.fromEntries(
  coreWebVitals
    .flatMap(({ rules = {} }) => Object.keys(rules))
    .filter((name) => /^(react|react-hooks|jsx-a11y)\//.test(name))
    .map((name) => /** @type {const} */ ([name, 'off'])),
)

/** @type {import('eslint').Linter.Config[]} */
const config = [
  { ignores: generated },
  ...coreWebVitals,
  { files: ['**/*.{ts,mjs}'], ignores: ['{app,components}/**'], rules: withoutReact },
  ...typescript,
  {
    files: code,
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'import/no-restricted-paths': ['error', { zones }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'URL',
          property: 'canParse',
          message: 'Node 20 calls hosts with letters of Latin-1 none once it is compiled: use parseURL.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  { files: ['**/*.{ts,tsx}'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' } },
  {
    files: ['domain/**'],
    ignores: ['**/*.test.ts'],
    rules: withoutPackages({
      group: ['react', 'react/*', 'react-dom', 'next', 'next/*', 'node:*', ...payloadPackages],
      message: 'domain/ runs anywhere: no React, no Next, no Payload, no Node.',
    }),
  },
  {
    files: ['components/**'],
    ignores: ['components/admin/**'],
    rules: withoutPackages({
      group: payloadPackages,
      message: 'Only components/admin/ know of Payload; the others take domain types.',
    }),
  },
  {
    files: code,
    ignores: [internals, 'tests/**', '**/*.test.ts', 'findings/**'],
    rules: { 'no-restricted-syntax': ['error', ...insides] },
  },
  {
    files: ['{bench,collections,queries,scripts,seed,server}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', oneByOne, ...insides] },
  },
  {
    files: ['{collections,seed,server}/**/*.ts'],
    // A script asks the site that it belongs to.
    ignores: ['server/outgoing/**', 'server/running-site.ts'],
    rules: { 'no-restricted-syntax': ['error', oneByOne, oneDoor, ...insides] },
  },
  {
    files: ['server/internals/**/*.ts', '{bench,collections,queries,scripts,seed,server}/**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', oneByOne] },
  },
  {
    files: ['components/**', 'app/(site)/**'],
    ignores: ['components/admin/**', 'components/site/preview-*'],
    rules: {
      'no-restricted-syntax': ['error', ...onlyMarkup, onlyServer, ...withoutClock, ...insides],
      // Pictures are made smaller when they are uploaded, and Next's own component for them needs its client.
      '@next/next/no-img-element': 'off',
    },
  },
  {
    files: ['domain/**', 'queries/**'],
    // Shared previews end: they are rendered per request, and never stored.
    ignores: ['**/*.test.ts', 'queries/preview/read-preview.ts'],
    rules: { 'no-restricted-syntax': ['error', oneByOne, schemasOnce, ...withoutClock, ...insides] },
  },
  {
    files: ['components/site/preview-*'],
    rules: { 'no-restricted-syntax': ['error', ...onlyMarkup, ...insides] },
  },
  {
    files: ['app/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'next/navigation',
              importNames: ['notFound'],
              message:
                'It sends an empty document to who runs no scripts: say 404 with lookUpMetadata or missingMetadata, and show <Missing>.',
            },
          ],
          patterns: [
            {
              group: payloadPackages,
              message: 'A page reads through queries/, never from Payload itself.',
            },
          ],
        },
      ],
    },
  },
  prettier,
]

export default config
