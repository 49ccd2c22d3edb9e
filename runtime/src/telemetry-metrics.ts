import type { HrTime } from "@opentelemetry/api";
import type { Resource } from "@opentelemetry/resources";
import {
  AggregationTemporality,
  DataPointType,
  type MetricData,
  type MetricProducer,
} from "@opentelemetry/sdk-metrics";
import { ValueType } from "@opentelemetry/api";
import type {
  MetricObjectWithValues,
  MetricValue,
  MetricValueWithName,
  Registry,
} from "prom-client";

type Labels = Record<string, string | number>;

/** Hands what prom-client counts to OpenTelemetry, so that a number is counted once and shown in two ways. */
export function prometheusProducer(
  registries: readonly Registry[],
  resource: Resource,
): MetricProducer {
  const startTime = toHrTime(Date.now() - performance.now());
  return {
    async collect() {
      const endTime = toHrTime(Date.now());
      const metrics: MetricData[] = [];
      for (const registry of registries) {
        for (const metric of await registry.getMetricsAsJSON()) {
          const read = readMetric(metric, startTime, endTime);
          if (read !== undefined) metrics.push(read);
        }
      }
      return {
        resourceMetrics: { resource, scopeMetrics: [{ scope: { name: "leadstream" }, metrics }] },
        errors: [],
      };
    },
  };
}

function readMetric(
  metric: MetricObjectWithValues<MetricValue<string>>,
  startTime: HrTime,
  endTime: HrTime,
): MetricData | undefined {
  const descriptor = {
    name: metric.name,
    description: metric.help,
    unit: "",
    valueType: ValueType.DOUBLE,
    advice: {},
  };
  const aggregationTemporality = AggregationTemporality.CUMULATIVE;
  // prom-client's declared types say enum; what it gives is the name.
  switch (String(metric.type)) {
    case "counter":
    case "gauge": {
      const dataPoints = metric.values.map(({ value, labels }) => ({
        startTime,
        endTime,
        value,
        attributes: labels as Labels,
      }));
      return String(metric.type) === "counter"
        ? {
            descriptor,
            aggregationTemporality,
            dataPointType: DataPointType.SUM,
            isMonotonic: true,
            dataPoints,
          }
        : { descriptor, aggregationTemporality, dataPointType: DataPointType.GAUGE, dataPoints };
    }
    case "histogram":
      return {
        descriptor,
        aggregationTemporality,
        dataPointType: DataPointType.HISTOGRAM,
        dataPoints: histograms(metric, startTime, endTime),
      };
    default:
      return undefined; // Summaries have no counterpart; none of ours is one.
  }
}

function histograms(
  metric: MetricObjectWithValues<MetricValue<string>>,
  startTime: HrTime,
  endTime: HrTime,
) {
  const groups = new Map<
    string,
    { attributes: Labels; cumulative: { le: number; count: number }[]; sum: number; count: number }
  >();
  for (const { value, labels, metricName } of metric.values as MetricValueWithName<string>[]) {
    const { le, ...attributes } = labels as Labels;
    const key = JSON.stringify(attributes);
    const group = groups.get(key) ?? { attributes, cumulative: [], sum: 0, count: 0 };
    groups.set(key, group);
    if (metricName?.endsWith("_bucket") === true && le !== undefined)
      group.cumulative.push({
        le: le === "+Inf" ? Number.POSITIVE_INFINITY : Number(le),
        count: value,
      });
    else if (metricName?.endsWith("_sum") === true) group.sum = value;
    else if (metricName?.endsWith("_count") === true) group.count = value;
  }
  return [...groups.values()].map(({ attributes, cumulative, sum, count }) => {
    const sorted = cumulative.toSorted((a, b) => a.le - b.le);
    // Prometheus counts everything up to a boundary, OpenTelemetry what lies between two.
    const counts = sorted.map((bucket, index) => bucket.count - (sorted[index - 1]?.count ?? 0));
    return {
      startTime,
      endTime,
      attributes,
      value: {
        buckets: { boundaries: sorted.map(({ le }) => le).filter(Number.isFinite), counts },
        sum,
        count,
      },
    };
  });
}

function toHrTime(ms: number): HrTime {
  const seconds = Math.floor(ms / 1000);
  return [seconds, Math.round((ms - seconds * 1000) * 1e6)];
}
