import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAMES, loadConfig, PROJECT_ROOT } from '../../../src/config';

it('needs nothing', () => {
  expect(loadConfig({})).toEqual({
    host: 'localhost',
    port: 4000,
    databaseUrl: null,
    replicaUrls: [],
    dataDir: '.data',
    metricsToken: null,
    siteExportDir: '.data/site',
    poolSize: 10,
    responseCacheMb: 64,
    requestsPerMinute: 600,
    drainSeconds: 1,
    trustedProxies: 0,
    trustedDocuments: null,
    publicUrl: null,
    mail: null,
    identityProviders: [],
    privateWebhooks: false,
    corsOrigins: '*',
    traces: false,
    executor: 'hub',
    logLevel: 'info',
  });
});

it('takes an empty value as not set', () => {
  expect(loadConfig({ DATABASE_URL: '', PORT: '' })).toMatchObject({ databaseUrl: null, port: 4000 });
});

it('lists every fault at once', () => {
  const wrong = () => loadConfig({ PORT: '70000', DATABASE_URL: 'mysql://here', LOG_LEVEL: 'loud', DATABASE_POOL_SIZE: '1.5' });
  expect(wrong).toThrow(/PORT must be 65535 or less/);
  expect(wrong).toThrow(/DATABASE_URL must look like postgres:/);
  expect(wrong).toThrow(/LOG_LEVEL must be fatal, error/);
  expect(wrong).toThrow(/DATABASE_POOL_SIZE must be a whole number/);
});

it('takes both spellings of a PostgreSQL address', () => {
  for (const url of ['postgres://u:p@h/d', 'postgresql://u:p@h:5432/d']) expect(loadConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
});

it('has an address of its own, and none below a path', () => {
  for (const url of ['https://hub.example', 'https://hub.example/', 'http://hub.example:8080'])
    expect(loadConfig({ PUBLIC_URL: url }).publicUrl).toBe(url);
  for (const url of ['https://hub.example/hub', 'https://hub.example/hub/', 'https://hub.example/?a', 'https://hub.example/#a'])
    expect(() => loadConfig({ PUBLIC_URL: url })).toThrow(/PUBLIC_URL must have no path: give the hub an address of its own/);
  expect(() => loadConfig({ PUBLIC_URL: 'hub.example' })).toThrow(/PUBLIC_URL must look like https:/);
});

it('takes replicas of a server, one or several, and of nothing else', () => {
  const [url, other] = ['postgres://u:p@h/d', 'postgres://u:p@other/d'];
  expect(loadConfig({ DATABASE_URL: url, DATABASE_REPLICA_URLS: `${url},${other}` }).replicaUrls).toEqual([url, other]);
  expect(() => loadConfig({ DATABASE_REPLICA_URLS: url })).toThrow(/DATABASE_REPLICA_URLS needs DATABASE_URL/);
  expect(() => loadConfig({ DATABASE_URL: url, DATABASE_REPLICA_URLS: `${url},there` })).toThrow(
    /DATABASE_REPLICA_URLS.1 must look like postgres:/,
  );
});

it('traces where a receiver is named, and refuses what OpenTelemetry would pass over', () => {
  const [receiver, traces] = [
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' },
    { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://collector/v1/traces' },
  ];
  expect([receiver, traces, { ...receiver, OTEL_SDK_DISABLED: 'true' }].map((env) => loadConfig(env).traces)).toEqual([true, true, false]);
  const wrong = () =>
    loadConfig({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
      OTEL_TRACES_SAMPLER: 'sometimes',
      OTEL_TRACES_SAMPLER_ARG: '2',
    });
  expect(wrong).toThrow(/OTEL_EXPORTER_OTLP_ENDPOINT must look like http:/);
  expect(wrong).toThrow(/OTEL_EXPORTER_OTLP_PROTOCOL must be http\/protobuf/);
  expect(wrong).toThrow(/OTEL_TRACES_SAMPLER must be one of always_on/);
  expect(wrong).toThrow(/OTEL_TRACES_SAMPLER_ARG must be 1 or less/);
});

it('knows two executors', () => {
  expect(loadConfig({ HUB_EXECUTOR: 'reference' }).executor).toBe('reference');
  expect(() => loadConfig({ HUB_EXECUTOR: 'fast' })).toThrow(/HUB_EXECUTOR must be hub or reference/);
});

it('cannot be changed afterwards', () => {
  expect(Object.isFrozen(loadConfig({}))).toBe(true);
});

it('reads exactly the variables that .env.example shows', () => {
  const shown = [...readFileSync(join(PROJECT_ROOT, '.env.example'), 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(shown.sort()).toEqual([...CONFIG_NAMES].sort());
});
