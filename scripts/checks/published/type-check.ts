import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A program that uses the types of every entry point. */
const CONSUMER = `
import { openTable } from '@retainwise/core';
import { FIELD_OPTIONS, type FieldName } from '@retainwise/core/fields';
import * as node from '@retainwise/core/node';
import { ChurnDashboard, RetainWiseProvider, RetainWiseWidget } from '@retainwise/react-widget';
import type { RetainWiseWidgetProps } from '@retainwise/react-widget';
import { defineRetainWiseElements } from '@retainwise/react-widget/element';
import { RetainWiseResults } from '@retainwise/react-widget/dashboard';
import { ApiError, RetainWise, type Prediction, type ResultRow } from '@retainwise/sdk';
import * as webhooks from '@retainwise/sdk/webhooks';
import { createFakeApi, type Scenario } from '@retainwise/testing';
import { CASES, runConformance } from '@retainwise/testing/conformance';
import { handlersOf } from '@retainwise/testing/msw';
import { startFakeApi } from '@retainwise/testing/server';
import { createElement, type ReactElement } from 'react';

const retainwise = new RetainWise({ apiKey: 'rwk_example', baseUrl: 'https://churn.example.com' });
const props: RetainWiseWidgetProps = { client: retainwise, theme: 'dark', messages: { retry: 'Again' } };
export const names: readonly FieldName[] = FIELD_OPTIONS.map(({ name }) => name);
export const header = async (): Promise<readonly string[]> => (await openTable(new Uint8Array())).header;
export const entryPoints: object = node;
export const widget: ReactElement = createElement(RetainWiseWidget, props);
export const define: () => void = defineRetainWiseElements;
export const dashboard: ReactElement = createElement(RetainWiseProvider, {
  client: retainwise,
  children: createElement(ChurnDashboard, { syncUrl: 'search' }),
});
export const results = (prediction: Prediction): ReactElement => createElement(RetainWiseResults, { prediction });
const limited: Scenario = { scenario: 'limited', on: 'createUpload', times: 1 };
const fake = createFakeApi({ start: 'empty' });
fake.play(limited);
fake.answer('retrieveSampleData', 'customer_id');
export const handlers: readonly object[] = handlersOf(fake, 'https://churn.example.com');
export const faked = new RetainWise({ apiKey: 'rwk_test', fetch: fake.fetch });
export const conform = async (): Promise<boolean> => (await runConformance({ command: [] })).length === CASES.length;
export const serve = async (): Promise<string> => (await startFakeApi({ port: 0 })).url;
export async function ended(request: Request, secret: string): Promise<string | null> {
  const event = await webhooks.verify(await request.text(), request.headers, secret);
  return event.type === 'prediction.completed' ? event.data.prediction_id : null;
}
export async function riskOf(id: string): Promise<readonly number[]> {
  const risks: number[] = [];
  try {
    for await (const row of retainwise.predictions.results(id)) risks.push((row satisfies ResultRow).churn_probability);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { code, detail, fix }: { code: string | null; detail: string; fix: string | null } = error;
    console.error(code, detail, fix);
  }
  return risks;
}
`;

const { Bundler, Node16, NodeNext } = ts.ModuleResolutionKind;
const PROJECTS = [
  { name: 'node16', files: ['consumer.mts', 'consumer.cts'], module: ts.ModuleKind.Node16, moduleResolution: Node16 },
  {
    name: 'nodenext',
    files: ['consumer.mts', 'consumer.cts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: NodeNext,
  },
  { name: 'bundler', files: ['consumer.ts'], module: ts.ModuleKind.ESNext, moduleResolution: Bundler },
];

/** Type errors of a strict consumer, which also checks the declarations of the packages themselves. */
export function typeCheck(project: string): readonly string[] {
  for (const file of new Set(PROJECTS.flatMap(({ files }) => files))) writeFileSync(join(project, file), CONSUMER);
  return PROJECTS.flatMap(({ name, files, module, moduleResolution }) => {
    const program = ts.createProgram(
      files.map((file) => join(project, file)),
      {
        module,
        moduleResolution,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
        types: ['node'],
        typeRoots: [join(project, 'node_modules/@types')],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        verbatimModuleSyntax: false,
        noEmit: true,
      },
    );
    const checked = program.getSourceFiles().filter((file) => !isForeign(program, file));
    const found = [
      ...program.getConfigFileParsingDiagnostics(),
      ...program.getOptionsDiagnostics(),
      ...program.getSyntacticDiagnostics(),
      ...checked.flatMap((file) => program.getSemanticDiagnostics(file)),
      // Last: what is wrong between files is known once they are checked.
      ...program.getGlobalDiagnostics(),
    ];
    return found.map((diagnostic) => `${name}: ${ts.formatDiagnostic(diagnostic, formatHost).trim()}`);
  });
}

/**
 * Declarations of TypeScript itself, of `@types` and of msw, which its users bring along, are not what is checked here;
 * those of msw are not right in CommonJS.
 */
function isForeign(program: ts.Program, file: ts.SourceFile): boolean {
  return program.isSourceFileDefaultLibrary(file) || /\/node_modules\/(@types|msw)\//.test(file.fileName);
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (file) => file,
  getCurrentDirectory: () => '',
  getNewLine: () => '\n',
};
