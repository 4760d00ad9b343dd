// Draws each chart from the table beneath it, so that chart and table cannot differ. ECharts is loaded only where there is a chart.
const MONEY = [[1e9, 'bn'], [1e6, 'm'], [1e3, 'k']]

// Patterns tell the series apart where colours do not.
const DECALS = [
  { symbol: 'none' },
  { dashArrayX: [1, 0], dashArrayY: [4, 6], rotation: -Math.PI / 4 },
  { symbol: 'circle', dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0], symbolSize: 0.5 },
  { dashArrayX: [1, 0], dashArrayY: [4, 6], rotation: Math.PI / 4 },
  { dashArrayX: [1, 0], dashArrayY: [3, 6] },
  { symbol: 'triangle', dashArrayX: [[9, 9], [0, 9, 9, 0]], dashArrayY: [7, 2], symbolSize: 0.7 }
].map((decal) => ({ color: 'rgba(255, 255, 255, 0.6)', ...decal }))

function short(value, unit) {
  const [size, suffix] = MONEY.find(([least]) => Math.abs(value) >= least) ?? [1, '']
  const figure = Number((value / size).toFixed(2)).toLocaleString('en-GB')
  return (unit === 'money' ? '£' : '') + figure + suffix
}

function read(table) {
  const words = (cell) => cell.textContent.trim()
  const series = [...table.tHead.rows[0].cells].map((cell, column) => ({ name: words(cell), as: cell.dataset.as, column }))
    .filter(({ as, column }) => column > 0 && as !== 'none')
  const rows = [...table.tBodies[0].rows]
  return {
    labels: rows.map((row) => words(row.cells[0])),
    series: series.map(({ name, as, column }) => ({
      name,
      as,
      data: rows.map((row) => Number(row.cells[column]?.dataset.value ?? NaN)),
      shown: rows.map((row) => words(row.cells[column] ?? row.cells[0]))
    }))
  }
}

function option(figure, { labels, series }) {
  const { chart, unit } = figure.dataset
  const names = { type: 'category', data: labels, axisLabel: { hideOverlap: true } }
  const sums = { type: 'value', axisLabel: { formatter: (value) => short(value, unit), hideOverlap: true } }
  const across = chart === 'rows'
  return {
    aria: { enabled: true, decal: { show: true, decals: DECALS } },
    animation: false,
    color: ['#1d2b4f', '#b1560f', '#4c7a34', '#7a4f9a', '#2d7f8f', '#8a6d00', '#9c2f4f'],
    textStyle: { fontFamily: 'system-ui, sans-serif', fontSize: 14, color: '#0b0c0c' },
    grid: { left: across ? 32 : 8, right: 16, top: 48, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, type: 'scroll', textStyle: { fontSize: 14 } },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      formatter: (points) => [points[0].axisValueLabel, ...points.map((point) =>
        `${point.seriesName}: ${series[point.seriesIndex].shown[point.dataIndex]}`)].join('\n')
    },
    xAxis: across ? sums : names,
    yAxis: across ? { ...names, inverse: true, axisLabel: { width: 150, overflow: 'break' } } : sums,
    series: series.map(({ name, as, data }) => ({
      name,
      data,
      type: as ?? (chart === 'line' ? 'line' : 'bar'),
      barMaxWidth: 72,
      stack: chart === 'stacked' && as === undefined ? 'all' : undefined,
      symbolSize: 8
    }))
  }
}

function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => resolve(window.echarts)
    script.onerror = reject
    document.head.append(script)
  })
}

const figures = [...document.querySelectorAll('[data-chart]')]
if (figures.length > 0) {
  const echarts = await load(document.querySelector('script[data-echarts]').dataset.echarts)
  for (const figure of figures) {
    const drawing = figure.querySelector('.app-chart__drawing')
    drawing.hidden = false
    const chart = echarts.init(drawing, null, { renderer: 'svg' })
    chart.setOption(option(figure, read(figure.querySelector('table'))))
    new ResizeObserver(() => chart.resize()).observe(drawing)
    if (!matchMedia('print').matches) {
      figure.querySelector('.app-chart__table').open = false
    }
  }
  addEventListener('beforeprint', () => figures.forEach((figure) => { figure.querySelector('.app-chart__table').open = true }))
}
