// Tests run on the built bundle and the built services; test/setup/build.mjs refreshes both before the first test.
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
  maxWorkers: 2,
};
