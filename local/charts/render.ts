/** Draws what the emulated Charts service builds: ECharts makes the SVG, resvg the PNG, in a font with Vietnamese letters. */
import type * as resvgModule from '@resvg/resvg-js';
import type * as echartsModule from 'echarts';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ChartSpec } from '../services/cloud-host';
import { projectRoot } from '../workspace/project';
import { chartOption, FONT } from './chart-option';

type Echarts = typeof echartsModule;
type Resvg = typeof resvgModule;

const modules = (): NodeJS.Require => createRequire(path.join(projectRoot(), 'package.json'));
/** Loaded with the first picture alone: ECharts takes longer to load than most commands to run. A require gives no types: the packages' own. */
const echarts = (): Echarts => modules()('echarts') as Echarts;
const resvg = (): Resvg => modules()('@resvg/resvg-js') as Resvg;

/** Arimo (SIL OFL 1.1) has the measures of Arial. */
const FONT_FILES = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];
const fontFiles = (): string[] =>
  FONT_FILES.map((file) => modules().resolve(`@expo-google-fonts/arimo/${file}`));

/** SVG in the width and height of the spec. */
export const chartSvg = (spec: ChartSpec): string => {
  const chart = echarts().init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: spec.width,
    height: spec.height,
  });
  chart.setOption(chartOption(spec));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};

/** PNG in the width and height of the spec. */
export const renderChart = (spec: ChartSpec): Uint8Array => {
  const { Resvg } = resvg();
  const font = {
    fontFiles: fontFiles(),
    loadSystemFonts: false,
    defaultFontFamily: FONT,
    sansSerifFamily: FONT,
  };
  return new Resvg(chartSvg(spec), { background: spec.background, font }).render().asPng();
};
