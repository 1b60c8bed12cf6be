using System.Reflection;
using System.Xml.Linq;

namespace CaseAudit.EndToEnd.Tests.Documentation;

/// <summary>What the code says of its own types, from the compiler's XML files.</summary>
internal static class XmlComments
{
    private static readonly Dictionary<Assembly, Dictionary<string, XElement>> Files = [];

    /// <summary>The summary of a type in plain text.</summary>
    public static string Of(Type type) => Of(type.Assembly, "T:" + Name(type), "summary");

    /// <summary>The remarks of a type in plain text; empty where there are none.</summary>
    public static string RemarksOf(Type type) => Of(type.Assembly, "T:" + Name(type), "remarks");

    /// <summary>The summary of a property in plain text.</summary>
    public static string Of(PropertyInfo property) => Of(property.DeclaringType!.Assembly, $"P:{Name(property.DeclaringType)}.{property.Name}", "summary");

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Of(Assembly assembly, string member, string element)
    {
        if (!Files.TryGetValue(assembly, out var members))
        {
            var file = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
            Files[assembly] = members = XDocument.Load(file).Descendants("member").ToDictionary(one => one.Attribute("name")!.Value, StringComparer.Ordinal);
        }

        return members.TryGetValue(member, out var found) && found.Element(element) is XElement text ? Plain(text) : "";
    }

    private static string Plain(XElement element)
    {
        var words = element.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "see" or "seealso" } see => $"`{see.Attribute("cref")?.Value.Split('.').Last() ?? see.Attribute("langword")?.Value}`",
            XElement { Name.LocalName: "paramref" or "typeparamref" } reference => $"`{reference.Attribute("name")!.Value}`",
            XElement other => other.Value,
            _ => node.ToString(),
        });
        return string.Join(' ', string.Concat(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
