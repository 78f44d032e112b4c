/** Lines that read a table or ask the API, as a person copies them. Bundles are left out, so that nothing counts twice. `origin` is where the hub is reached. */
export const snippets = (origin: string) => ({
  api: `curl -sG ${origin}/graphql --data-urlencode 'query={
  province(code: "TH-90") { name progress {
    projectCount composition { stated finished withoutPercent silent }
    statedPercent asOf } }
}'`,
  powerQuery: `let
  Source = Csv.Document(Web.Contents("${origin}/export/projects.csv"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Projects = Table.SelectRows(Table.PromoteHeaders(Source), each [isLeaf] = "true")
in
  Projects`,
  r: `projects <- read.csv("${origin}/export/projects.csv", fileEncoding = "UTF-8-BOM", na.strings = "")
table(projects$stage[toupper(projects$isLeaf) == "TRUE"], useNA = "ifany")`,
  python: `import pandas as pd
projects = pd.read_csv("${origin}/export/projects.csv")
print(projects[projects["isLeaf"]]["stage"].value_counts(dropna=False))`,
});
