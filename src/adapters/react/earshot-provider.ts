import { createElement, type ReactElement, type ReactNode, useEffect, useState } from "react";
import { createEarshot, type Earshot, type EarshotOptions } from "../../index.js";
import { createTenancy, type Tenancy } from "./create-tenancy.js";
import { EarshotContext } from "./earshot-context.js";

/** Either what to start with, or a handle that was made elsewhere and is closed there. */
export type EarshotProviderProps = { readonly children?: ReactNode } & (
  | { readonly options: EarshotOptions; readonly earshot?: never }
  | { readonly earshot: Earshot; readonly options?: never }
);

/**
 * Starts Earshot when it comes to the page, and closes it when it leaves. `options` are read once, at the first
 * rendering; another `key` begins anew.
 *
 * @throws EarshotError to the nearest error boundary, when the options can't be used at all
 * @example
 * <EarshotProvider options={{ collector: "/v1/batch", touchpoints }}>
 *   <App />
 * </EarshotProvider>
 */
export function EarshotProvider({ options, earshot, children }: EarshotProviderProps): ReactElement {
  const [tenancy] = useState(() =>
    // Without either, `createEarshot` says what is missing.
    earshot ? undefined : createTenancy(() => createEarshot(options as EarshotOptions)),
  );
  return createElement(
    EarshotContext.Provider,
    { value: earshot ?? tenancy?.earshot },
    // The first child's effects run first: before those of the app, which may call the handle.
    tenancy && createElement(Tenant, tenancy),
    children,
  );
}

function Tenant({ enter }: Pick<Tenancy, "enter">): null {
  useEffect(enter, [enter]);
  return null;
}
