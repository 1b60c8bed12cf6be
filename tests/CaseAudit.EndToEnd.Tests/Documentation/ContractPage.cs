using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using CaseAudit.Model;

namespace CaseAudit.EndToEnd.Tests.Documentation;

/// <summary>The data contracts for people who make extracts, from the types that read them.</summary>
internal static class ContractPage
{
    private const string Rules = """
        - Names and words are exact in case; dates are `yyyy-MM-dd`; the encoding is UTF-8.
        - A property that is absent or null says nothing (*not evidenced*); an empty list says *recorded as none*. Where null is an answer of its own, the property says so.
        - Unknown properties are errors unless their name starts with `x-`.
        - There is no place for names, addresses or numbers of persons: cases and workers are references, teams are labels.

        This page is made from the code.
        """;

    public static string OfCases() => Text(typeof(CaseExtract), """
        # The data contract of a case extract

        One case, as `caseaudit check` reads it. A file holds an envelope (`{ "schema": "caseaudit/cases/v1", "authority": …, "extractedOn": …, "cases": [ … ] }`),
        an array of cases, one case, or one case a line (`.ndjson`, `.jsonl`, standard input). `caseaudit schema cases` prints the JSON Schema.

        What is too large is rejected with its place, and the other cases are judged ([limits](limits.md)).
        """);

    public static string OfAudits() => Text(typeof(AuditProgramme), """
        # The data contract of an audit programme

        One programme, as `caseaudit audits` reads it: a JSON object that begins with `"schema": "caseaudit/audits/v1"` and holds the properties below.
        `caseaudit schema audits` prints the JSON Schema, [samples/audits/programme.json](../samples/audits/programme.json) is one.

        An audit, report, recommendation or follow-up that cannot be read is rejected with line and place, and the rest is judged. What refers to something that
        is not there (an audited case without extract, a follow-up of an unknown recommendation, an unknown audit in a report) is reported as a warning.

        ## What comes out

        `caseaudit audits PROGRAMME --cases PATH… --format json` writes one document (`caseaudit schema audit-validation`): `areas` with their findings and coverage,
        `contradictions` in order of significance, `agreement`, `reports`, `actions`, `recommendations` on the five SMART legs, `independence`, and what was
        `rejected`. `--format ndjson` writes one thing a line, `{ "kind": …, "item": … }`, each item as it stands in the document and in its order:

        | kind | item |
        |---|---|
        | `area` | one of `areas` |
        | `contradiction` | one of `contradictions` |
        | `report` | one of `reports` |
        | `action` | one of `actions.questions` |
        | `recommendation` | one of `recommendations` |

        Agreement is for the other formats. The criteria are in [criteria](criteria/README.md) (AP, AR and AA).
        """);

    public static string OfLists() => Text(typeof(ListedCase), """
        # The data contract of a sample list

        The cases to choose a sample from, as `caseaudit select` reads them: a JSON object with `"schema": "caseaudit/sample-list/v1"`, `authority`, `extractedOn` and
        `cases`, or CSV with the properties below as headings. `caseaudit schema sample-list` prints the JSON Schema, [samples/lists](../samples/lists) has
        some. How samples are chosen, and how CSV is read, says [selection.md](selection.md).
        """);

    private static string Text(Type root, string opening)
    {
        var page = new StringBuilder().AppendLine(opening).AppendLine().AppendLine(Rules);
        foreach (var type in Reachable(root))
        {
            page.AppendLine().AppendLine($"## {Title(type)}").AppendLine().AppendLine(XmlComments.Of(type));
            var remarks = XmlComments.RemarksOf(type);
            if (remarks.Length > 0) page.AppendLine().AppendLine(remarks);
            page.AppendLine().AppendLine("| property | holds | meaning |").AppendLine("|---|---|---|");
            foreach (var property in type.GetProperties().Where(property => property.DeclaringType == type && property.Name != "EqualityContract"))
                page.AppendLine($"| `{Camel(property.Name)}`{(property.IsDefined(typeof(RequiredMemberAttribute)) ? " (required)" : "")} | {Holds(property.PropertyType)} | {XmlComments.Of(property)} |");
        }

        return page.ToString();
    }

    private static List<Type> Reachable(Type root)
    {
        var found = new List<Type> { root };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var next in found[i].GetProperties().Select(property => Item(property.PropertyType)).Where(type => type.Assembly == root.Assembly && !type.IsEnum && !found.Contains(type)))
                found.Add(next);
        }

        return found;
    }

    private static Type Item(Type type) => type.IsGenericType ? Item(type.GetGenericArguments()[0]) : type;

    private static string Holds(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is Type inner) return Holds(inner);
        if (type.IsGenericType) return "list of " + Holds(type.GetGenericArguments()[0]);
        if (type.IsEnum) return string.Join(", ", Enum.GetNames(type).Select(name => $"`{Camel(name)}`"));
        if (type == typeof(DateOnly)) return "date";
        if (type == typeof(bool)) return "true or false";
        if (type == typeof(int)) return "whole number";
        return type == typeof(string) ? "text" : $"[{Title(type)}](#{Title(type).ToLowerInvariant().Replace(' ', '-')})";
    }

    private static string Title(Type type) => string.Concat(type.Name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
