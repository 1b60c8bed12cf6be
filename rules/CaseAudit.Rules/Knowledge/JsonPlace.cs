using System.Text.Json;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Where a value stands in a JSON file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Pointer">The JSON Pointer.</param>
/// <param name="Kind">What stands there.</param>
internal readonly record struct JsonPlace(int Line, string Pointer, JsonValueKind Kind)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"line {Line}, {Pointer}");
}
