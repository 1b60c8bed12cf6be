using System.Text.Json;

namespace CaseAudit.Rules.Knowledge;

/// <summary>One value as a layer sets it.</summary>
/// <param name="Path">What is set, the parts joined by dots: <c>standards.visits.childProtection</c>.</param>
/// <param name="Value">The value as text.</param>
/// <param name="At">Where it is set, for messages: "council.json, line 7, /standards/visits/childProtection".</param>
/// <param name="Kind">The kind of JSON value; undefined where a layer knows nothing but text.</param>
internal sealed record Setting(string Path, string Value, string At, JsonValueKind Kind)
{
    /// <summary>Whether the value may be read as a number.</summary>
    public bool MayBeNumber => Kind is JsonValueKind.Number or JsonValueKind.Undefined;

    /// <summary>Whether the value may be read as text.</summary>
    public bool MayBeText => Kind is JsonValueKind.String or JsonValueKind.Undefined;

    /// <summary>Reads true or false; where it is neither, says so.</summary>
    public bool IsOn(string what, List<string> errors)
    {
        var on = false;
        if (Kind == JsonValueKind.String || !bool.TryParse(Value, out on))
            errors.Add(Fault($"{what} is \"{Value}\"; it must be true or false."));
        return on;
    }

    /// <summary>A message about this setting.</summary>
    public string Fault(string message) => $"{At}: {message}";
}
