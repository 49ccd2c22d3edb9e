/**
 * Traces and metrics over OTLP, when OTEL_EXPORTER_OTLP_ENDPOINT says where to. Without it the calls here cost next to
 * nothing: OpenTelemetry's API without an SDK does nothing, and no SDK is loaded.
 */
import { context, propagation, SpanStatusCode, trace, type Attributes } from "@opentelemetry/api";
import type { Registry } from "prom-client";

const tracer = () => trace.getTracer("leadstream");

/** Runs `work` as a span. Attributes are names, counts and codes: never text from a page, a prompt, or a secret. */
export async function inSpan<T>(
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
): Promise<T> {
  return tracer().startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({
        code: SpanStatusCode.ERROR,
        message: error instanceof Error ? error.name : "error",
      });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Headers that carry the current trace to the other service. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}

/** Runs `work` as a span that goes on from the caller's trace, as its headers name it. */
export async function inSpanOf<T>(
  headers: Record<string, unknown>,
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
): Promise<T> {
  return context.with(propagation.extract(context.active(), headers), () =>
    inSpan(name, attributes, work),
  );
}

export interface TelemetryOptions {
  /** Base address of the collector, as in OpenTelemetry's own variable. */
  endpoint: string;
  serviceName: string;
  version: string;
  /** What the /metrics pages show goes to the collector too. */
  registries: readonly Registry[];
  exportEveryMs?: number;
}

/** Starts both exporters; the answer sends what is left and ends them. */
export async function startTelemetry(options: TelemetryOptions): Promise<() => Promise<void>> {
  const [
    { NodeTracerProvider, BatchSpanProcessor },
    { OTLPTraceExporter },
    { OTLPMetricExporter },
    { PeriodicExportingMetricReader, MeterProvider },
    { resourceFromAttributes },
    { prometheusProducer },
  ] = await Promise.all([
    import("@opentelemetry/sdk-trace-node"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/exporter-metrics-otlp-http"),
    import("@opentelemetry/sdk-metrics"),
    import("@opentelemetry/resources"),
    import("./telemetry-metrics.ts"),
  ]);
  const base = options.endpoint.replace(/\/+$/, "");
  const resource = resourceFromAttributes({
    "service.name": options.serviceName,
    "service.version": options.version,
  });
  const traces = new NodeTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${base}/v1/traces` }))],
  });
  traces.register();
  const meters = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: new OTLPMetricExporter({ url: `${base}/v1/metrics` }),
        exportIntervalMillis: options.exportEveryMs ?? 15_000,
        exportTimeoutMillis: Math.min(10_000, options.exportEveryMs ?? 15_000),
        metricProducers: [prometheusProducer(options.registries, resource)],
      }),
    ],
  });
  return async () => {
    // A collector that is away must not hold up a stop; what it misses is telemetry, not data.
    await Promise.allSettled([traces.shutdown(), meters.shutdown()]);
    trace.disable();
    context.disable();
    propagation.disable();
  };
}
