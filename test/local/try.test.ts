import { Workspace } from '../../local/workspace/workspace';
import { projectOf } from '../../local/workspace/project';
test('try', () => {
  const w = Workspace.create({ project: projectOf(`function f(n){ const s = SpreadsheetApp.getActive().insertSheet('A'); 
  s.getRange(1,1,3,1).setValues([['0912'],['31/12/2025'],['=1+1']]); const v = s.getDataRange().getValues();
  return [n, v, v[1][0] instanceof Date, new Date().toISOString(), Object.keys(globalThis), typeof setTimeout, Array.isArray(v), v instanceof Array]; }
  function big(){ const s = SpreadsheetApp.getActive().insertSheet('B'); s.insertRowsAfter(1, 10000); s.insertColumnsAfter(1,10);
   const rows = Array.from({length:10000},(_, i)=>Array.from({length:30},(_, j)=> j % 3 ? 'Lò Thị Hoa ' + i : '0' + i)); s.getRange(2,1,10000,30).setNumberFormat('@'); s.getRange(2,1,10000,30).setValues(rows); return s.getRange(2,1,10000,30).getValues().length; }
  function fail(){ SpreadsheetApp.openById('x') }`) });
  const r = w.run('f', [5]);
  console.log(JSON.stringify(r, null, 1).slice(0, 3000));
  let t = performance.now(); const b = w.run('big'); console.log('big', performance.now() - t, b);
  t = performance.now(); for (let i = 0; i < 10; i++) w.run('fail'); console.log('fresh', (performance.now() - t)/10, w.run('fail').error);
  t = performance.now(); const c = w.clone(); console.log('clone', performance.now() - t);
});
