namespace CaseAudit.Extracts;

/// <summary>What the contract asks for in one place.</summary>
internal sealed record ContractValue(ContractKind Kind)
{
    /// <summary>The words of a <see cref="ContractKind.Word"/>.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The items of a <see cref="ContractKind.List"/>.</summary>
    public ContractValue? Item { get; init; }

    /// <summary>The properties of a <see cref="ContractKind.Object"/>.</summary>
    public ContractType? Type { get; init; }

    /// <summary>The one text that may stand there, if only one may.</summary>
    public string? Constant { get; init; }

    /// <summary>The form of the text, if it has one.</summary>
    public TextForm? Form { get; init; }

    /// <summary>Whether a text must say something; whoever follows it refuses one that is blank.</summary>
    public bool Filled { get; init; }

    /// <summary>The least and the largest of a <see cref="ContractKind.Count"/>, as far as whoever follows it allows.</summary>
    public (int Least, int Most) Range { get; init; } = (int.MinValue, int.MaxValue);

    /// <summary>How many items a <see cref="ContractKind.List"/> has at least, as far as whoever follows it allows.</summary>
    public int LeastItems { get; init; }

    /// <summary>Whether a <see cref="ContractKind.List"/> may be of any length, because its items are read one by one.</summary>
    public bool Unlimited { get; init; }

    /// <summary>What is asked for, to be put after "expected:".</summary>
    public string Expected => Kind switch
    {
        ContractKind.Text => "text in quotes",
        ContractKind.Day => "a day written yyyy-MM-dd",
        ContractKind.Flag => "true or false",
        ContractKind.Count => "a whole number",
        ContractKind.Word => string.Join(" | ", Words),
        ContractKind.List => $"a list of {Item!.Many}",
        _ => $"an object ({Type!.Label})",
    };

    /// <summary>What is asked for, in a sentence.</summary>
    public string Short => Kind == ContractKind.Word ? "One of the listed words" : Expected;

    private string Many => Kind switch
    {
        ContractKind.Text => "texts",
        ContractKind.Day => "days",
        ContractKind.Word => "words",
        ContractKind.Object => $"objects ({Type!.Label})",
        _ => "values",
    };
}
