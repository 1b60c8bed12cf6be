using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using CaseAudit.Model;

namespace CaseAudit.EndToEnd.Tests.Documentation;

/// <summary>The data contract for people who make extracts, from the types that read them.</summary>
internal static class DataContractPage
{

    public static string Text()
    {
        var page = new StringBuilder()
            .AppendLine("# The data contract of a case extract")
            .AppendLine()
            .AppendLine("One case, as `caseaudit check` reads it. A file holds an envelope (`{ \"schema\": \"caseaudit/cases/v1\", \"authority\": …, \"extractedOn\": …, \"cases\": [ … ] }`),")
            .AppendLine("an array of cases, one case, or one case a line (`.ndjson`, `.jsonl`, standard input). `caseaudit schema cases` prints the JSON Schema.")
            .AppendLine()
            .AppendLine("- Names and words are exact in case; dates are `yyyy-MM-dd`; the encoding is UTF-8.")
            .AppendLine("- A property that is absent or null says nothing (*not evidenced*); an empty list says *recorded as none*. Where null is an answer of its own, the property says so.")
            .AppendLine("- Unknown properties are errors unless their name starts with `x-`.")
            .AppendLine("- There is no place for names, addresses or numbers of persons: cases and workers are references, teams are labels.")
            .AppendLine()
            .AppendLine("This page is made from the code.");

        foreach (var type in Reachable(typeof(CaseExtract)))
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
        return type == typeof(string) ? "text" : $"[{Title(type)}](#{Title(type).ToLowerInvariant().Replace(' ', '-')})";
    }

    private static string Title(Type type) => string.Concat(type.Name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
