using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseAudit.Reporting;

/// <summary>A stretch of text in one look. Whatever it says is text: nothing in it is a field, a link or a mark.</summary>
/// <param name="Value">What it says.</param>
internal readonly record struct WordText(string Value)
{
    /// <summary>Whether it is set in bold.</summary>
    public bool Bold { get; init; }

    public static implicit operator WordText(string value) => new(value);

    /// <summary>Set in bold.</summary>
    public static WordText Strong(string value) => new(value) { Bold = true };

    public Run ToRun()
    {
        var text = new Text(TerminalText.Safe(Value)) { Space = SpaceProcessingModeValues.Preserve };
        return Bold ? new Run(new RunProperties(new Bold()), text) : new Run(text);
    }
}
