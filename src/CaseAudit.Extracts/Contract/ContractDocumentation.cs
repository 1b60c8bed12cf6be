using System.ComponentModel;
using System.Reflection;
using System.Xml.Linq;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>What the contract's types and properties mean, from their own documentation.</summary>
internal static class ContractDocumentation
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(Load);

    /// <summary>The meaning of a type or property in one sentence or two; null where it is not written down.</summary>
    public static string? Of(MemberInfo? member) => member switch
    {
        null => null,
        _ when member.GetCustomAttribute<DescriptionAttribute>() is { } description => description.Description,
        Type type => Summaries.Value.GetValueOrDefault($"T:{type.FullName}"),
        _ => Summaries.Value.GetValueOrDefault($"P:{member.DeclaringType!.FullName}.{member.Name}"),
    };

    private static Dictionary<string, string> Load()
    {
        using var xml = typeof(ContractDocumentation).Assembly.GetManifestResourceStream($"{typeof(CaseExtract).Assembly.GetName().Name}.xml")!;
        return XDocument.Load(xml).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, m => Line(m.Element("summary")?.Value ?? ""));
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
