// Tests run on the built bundle and the built services; test/setup/build.mjs refreshes both before the first test.
// `npm test` starts V8 with two settings for scripts that are evaluated anew thousands of times, each time in a fresh context:
// room for what dies young, and no optimizing of code that is thrown away a moment later. Both spare a third of the time;
// without them the tests are the same, only slower.
// Cells hold local dates: this process and the workers it starts live in the college's time zone.
process.env.TZ = 'Asia/Ho_Chi_Minh';

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  globalSetup: '<rootDir>/test/setup/build.mjs',
  transform: {
    '\\.(m?[jt]sx?)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
          target: 'es2022',
        },
      },
    ],
  },
  transformIgnorePatterns: ['node_modules/(?!(preact|zod|hucre)/)'],
  testTimeout: 240000,
  // Twice the processors of a small machine: the tests of the screens wait for the browser part of their time.
  maxWorkers: 4,
  testSequencer: '<rootDir>/test/setup/longest-first.mjs',
};
