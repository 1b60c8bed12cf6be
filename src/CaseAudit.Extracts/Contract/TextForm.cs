using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>A form that a text must have.</summary>
/// <param name="Pattern">The form, as a regular expression of JSON Schema.</param>
/// <param name="Allows">Whether a text has it.</param>
/// <param name="Refuse">What is said about a text that does not.</param>
internal sealed record TextForm(string Pattern, Func<string, bool> Allows, Func<string, Complaint> Refuse)
{
    /// <summary>The reference of a case.</summary>
    public static TextForm Case { get; } = new(CaseReference.Pattern, CaseReference.IsValid, Complaint.NoReference);

    /// <summary>Any other reference: whatever the council writes, as long as it writes something.</summary>
    public static TextForm Reference { get; } = new(@"\S", text => !string.IsNullOrWhiteSpace(text), Complaint.EmptyReference);

    /// <summary>The code of a council’s own criterion: LC01 to LC99.</summary>
    public static TextForm LocalCode { get; } = new("^LC(0[1-9]|[1-9][0-9])$", Criterion.IsLocalCode, Complaint.NoLocalCode);
}
