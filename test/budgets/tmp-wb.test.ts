import { measureAll } from './campaign';
test('x', () => {
  for (const n of [100, 250]) {
  const m = measureAll(n);
  for (const name of ['applyWriteBack','mergeEmployers','drawRecalls','recordDataRequest','closeDataRequest','erasePerson'])
    process.stderr.write(`${n} ${name} ${JSON.stringify(m.get(name))}\n`);
  }
});
