namespace CaseAudit.Rules.Knowledge;

/// <summary>Settings that cannot be followed; carries everything that is wrong with them, not only the first.</summary>
public sealed class KnowledgeException : Exception
{
    /// <summary>No messages.</summary>
    public KnowledgeException() : this([])
    {
    }

    /// <summary>One message.</summary>
    public KnowledgeException(string message) : this([message])
    {
    }

    /// <summary>One message and its cause.</summary>
    public KnowledgeException(string message, Exception innerException) : base(message, innerException) => Messages = [message];

    /// <summary>All messages, one a line.</summary>
    public KnowledgeException(IReadOnlyList<string> messages) : base(string.Join('\n', messages)) => Messages = messages;

    /// <summary>What is wrong, a sentence each, in the order in which it was given.</summary>
    public IReadOnlyList<string> Messages { get; }
}
