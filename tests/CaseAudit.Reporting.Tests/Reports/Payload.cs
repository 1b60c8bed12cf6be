using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CaseAudit.Reporting.Tests.Reports;

/// <summary>
/// Objects of the contract in which every text tries to be more than text: script, formula, terminal control, a turn of the reading direction.
/// Filled by reflection, so that a new property is covered on the day on which it is added.
/// </summary>
internal static class Payload
{
    private const string Attack = "=HYPERLINK(\"x\")<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&lt;\u001B[31m\u0000\u202Ekcatta\u2028&#60;b";

    private static readonly DateOnly Day = new(2024, 3, 1);

    /// <summary>The payload with a name by which it can be found again.</summary>
    public static string Named(string name) => $"=({name}){Attack}";

    /// <summary>An object with a payload in every text, named after its property: <c>Visit.NotAloneReason</c>.</summary>
    public static T Of<T>() => (T)Make(typeof(T), typeof(T).Name);

    private static object Make(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return Named(name);
        if (type == typeof(DateOnly)) return Day;
        if (type == typeof(bool)) return true;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0)!;
        if (type.IsPrimitive || type == typeof(decimal)) return Convert.ChangeType(7, type, CultureInfo.InvariantCulture);
        if (type.IsGenericType) return Collection(type, name);

        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
            property.SetValue(made, Make(property.PropertyType, $"{type.Name}.{property.Name}"));

        return made;
    }

    private static object Collection(Type type, string name)
    {
        var arguments = type.GetGenericArguments();
        if (arguments is [_, var value])
        {
            var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
            // The keys are codes that the reader has checked; it lets no other through.
            foreach (var code in (string[])["CR01", "CR09", "CR01.1", "CR09.1"]) dictionary.Add(code, Make(value, name));
            return dictionary;
        }

        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(arguments))!;
        list.Add(Make(arguments[0], name));
        return list;
    }
}
