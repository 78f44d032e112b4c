/** Lines that read a table or ask the API, as a person copies them. `origin` is where the hub is reached. */
export const snippets = (origin: string) => ({
  api: `curl -s ${origin}/graphql \\
  -H 'content-type: application/json' \\
  -d '{"query": "{ province(code: \\"TH-90\\") { name progress {
       projectCount composition { stated finished withoutPercent silent }
       statedPercent asOf } } }"}'`,
  powerQuery: `let
  Source = Csv.Document(Web.Contents("${origin}/export/projects.csv"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Projects = Table.PromoteHeaders(Source)
in
  Projects`,
  r: `projects <- read.csv("${origin}/export/projects.csv", fileEncoding = "UTF-8-BOM")
table(projects$stage, useNA = "ifany")`,
  python: `import pandas as pd
projects = pd.read_csv("${origin}/export/projects.csv")
print(projects["stage"].value_counts(dropna=False))`,
});
