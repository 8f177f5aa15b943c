import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createRoot } from "react-dom/client";
import { EXAMPLES } from "../examples/index.ts";
import "./playground.css";

const files: Record<string, string> = import.meta.glob("../examples/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

const tabs = EXAMPLES.map(({ name, variables }) => ({
  query: files[`../examples/${name}.graphql`] ?? "",
  variables: JSON.stringify(variables, null, 2),
}));

/** A query that another page hands over in the address, as the first tab. */
const given = new URLSearchParams(window.location.hash.slice(1));
const query = given.get("query");
if (query) tabs.unshift({ query, variables: given.get("variables") ?? "" });

const fetcher = createGraphiQLFetcher({ url: "/graphql" });

const root = document.getElementById("graphiql");
if (root)
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={tabs}
      {...(query && { initialQuery: query })}
      // GraphiQL takes the first tab's variables from here only.
      initialVariables={tabs[0]?.variables ?? ""}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo> </GraphiQL.Logo>
    </GraphiQL>,
  );
