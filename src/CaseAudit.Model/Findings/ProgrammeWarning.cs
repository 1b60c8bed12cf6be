namespace CaseAudit.Model;

/// <summary>Something in an audit programme that does not fit together and was judged all the same.</summary>
/// <param name="At">Where, in the programme.</param>
/// <param name="Message">What a reader should know.</param>
public sealed record ProgrammeWarning(Place At, string Message);
