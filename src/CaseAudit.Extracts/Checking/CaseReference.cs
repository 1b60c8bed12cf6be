using System.Buffers;

namespace CaseAudit.Extracts;

/// <summary>The form of a <c>caseId</c>.</summary>
internal static class CaseReference
{
    /// <summary>The form, as a regular expression of JSON Schema.</summary>
    public const string Pattern = @"^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$";

    /// <summary>The form, in words.</summary>
    public const string Form = "1 to 64 letters (a to z), digits, \"-\", \"_\", \".\" or \"/\", the first a letter or digit, no \"..\"";

    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./");

    /// <summary>Whether a text may refer to a case.</summary>
    public static bool IsValid(string text) =>
        text.Length is >= 1 and <= 64
        && char.IsAsciiLetterOrDigit(text[0])
        && !text.AsSpan().ContainsAnyExcept(Allowed)
        && !text.Contains("..", StringComparison.Ordinal);
}
