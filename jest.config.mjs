// Tests run on the built bundle and the built services; test/setup/build.mjs refreshes both before the first test.
process.env.TZ = 'Asia/Ho_Chi_Minh';

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  globalSetup: '<rootDir>/test/setup/build.mjs',
  setupFiles: ['<rootDir>/test/setup/time-zone.cjs'],
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
  testTimeout: 60000,
};
