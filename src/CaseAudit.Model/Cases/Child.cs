namespace CaseAudit.Model;

/// <summary>What is recorded about the child.</summary>
public sealed record Child
{
    /// <summary>Date of birth.</summary>
    public DateOnly? DateOfBirth { get; init; }

    /// <summary>Expected date of birth of an unborn child.</summary>
    public DateOnly? ExpectedDateOfBirth { get; init; }

    /// <summary>Gender, as recorded.</summary>
    public string? Gender { get; init; }

    /// <summary>DfE ethnicity code or free text.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Religion, as recorded.</summary>
    public string? Religion { get; init; }

    /// <summary>First language, as recorded.</summary>
    public string? FirstLanguage { get; init; }

    /// <summary>Whether an interpreter is needed.</summary>
    public bool? InterpreterRequired { get; init; }

    /// <summary>Disabilities; empty = none recorded after asking, null = not asked.</summary>
    public IReadOnlyList<string>? Disabilities { get; init; }

    /// <summary>Communication needs, as recorded.</summary>
    public string? CommunicationNeeds { get; init; }

    /// <summary>When these fields were last checked.</summary>
    public DateOnly? LastVerified { get; init; }
}
