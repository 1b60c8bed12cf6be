using System.Reflection;
using System.Text;

namespace CaseAudit.Tests;

/// <summary>The public surface of an assembly as text, one line a member, so that a change of it is seen.</summary>
internal static class PublicApi
{
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').AppendLine(Name(type));
            foreach (var member in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").AppendLine(member);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum) return Enum.GetNames(type);

        // What a record writes for itself is not a decision of its author.
        var compilerMade = new[] { "<Clone>$", "PrintMembers", "Deconstruct", "op_Equality", "op_Inequality", "Equals", "GetHashCode", "ToString", "get_EqualityContract" };
        return type.GetConstructors(declared).Where(one => !IsCopy(one)).Select(one => $"new({Parameters(one)})")
            .Concat(type.GetProperties(declared).Select(one => $"{Name(one.PropertyType)} {one.Name} {{ {(one.CanRead ? "get; " : "")}{(one.SetMethod is { IsPublic: true } ? "set; " : "")}}}"))
            .Concat(type.GetFields(declared).Select(one => $"{Name(one.FieldType)} {one.Name}"))
            .Concat(type.GetEvents(declared).Select(one => $"event {Name(one.EventHandlerType!)} {one.Name}"))
            .Concat(type.GetMethods(declared).Where(one => !one.IsSpecialName && !compilerMade.Contains(one.Name)).Select(one => $"{Name(one.ReturnType)} {one.Name}({Parameters(one)})"));
    }

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(one => $"{Name(one.ParameterType)} {one.Name}"));

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        _ => "class",
    };

    private static string Name(Type type)
    {
        if (type.IsGenericParameter) return type.Name;
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (!type.IsGenericType) return type.Namespace?.StartsWith("CaseAudit", StringComparison.Ordinal) == true ? type.FullName!["CaseAudit.".Length..] : type.Name;

        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
