/** Draws what the emulated Charts service builds: ECharts makes the SVG, resvg the PNG, in a font with Vietnamese letters. */
import { Resvg } from '@resvg/resvg-js';
import * as echarts from 'echarts';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectRoot } from '../workspace/project';
import type { ChartSpec } from '../services/cloud-host';
import { chartOption, FONT } from './chart-option';

/** Arimo (SIL OFL 1.1) has the measures of Arial. */
const FONT_FILES = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];
const fontFiles = (): string[] => {
  const modules = createRequire(path.join(projectRoot(), 'package.json'));
  return FONT_FILES.map((file) => modules.resolve(`@expo-google-fonts/arimo/${file}`));
};

export const chartSvg = (spec: ChartSpec): string => {
  const chart = echarts.init(null, null, {
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
export const renderChart = (spec: ChartSpec): Uint8Array =>
  new Resvg(chartSvg(spec), {
    background: spec.background,
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FONT, sansSerifFamily: FONT },
  })
    .render()
    .asPng();
